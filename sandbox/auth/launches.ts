import { randomBytes } from 'node:crypto';

/** What an EHR says when it opens an app: whose chart is on screen, in which visit, for whom. */
export interface Launch {
  readonly patient: string;
  readonly encounter: string | undefined;
  readonly user: string | undefined;
}

/** Launch tokens given out by one server and not used yet. */
export interface Launches {
  open(launch: Launch): string;
  find(token: string): Launch | undefined;
  /** A launch token is good for one sign-in. */
  close(token: string): void;
}

const MINUTES_10 = 10 * 60 * 1000;

export function makeLaunches(): Launches {
  const open = new Map<string, { readonly launch: Launch; readonly until: number }>();
  return {
    open(launch) {
      const token = randomBytes(24).toString('base64url');
      open.set(token, { launch, until: Date.now() + MINUTES_10 });
      return token;
    },
    find(token) {
      const found = open.get(token);
      return found !== undefined && found.until > Date.now() ? found.launch : undefined;
    },
    close: (token) => void open.delete(token),
  };
}
