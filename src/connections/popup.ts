/** The window people sign in at, as the app sees it. */
export interface Popup {
  /** Shows an address: in the fresh window, or where a callback page waits for its next server. */
  show(address: string): void;
  close(): void;
  /**
   * Calls back with every answer a callback page of this origin hands over, until closed.
   *
   * @param listener - whether the answer is the one awaited. Others may come from any window of this
   * browser; only the page that brought ours is the window to go on in.
   */
  onAnswer(listener: (answer: CallbackAnswer) => boolean): () => void;
}

/** What arrived at a callback page: which server's page it was, and the query as sent. */
export interface CallbackAnswer {
  readonly server: string;
  readonly query: string;
}

/** What the app and its callback pages say to each other over the channel. */
export type PopupMessage =
  | ({ readonly kind: 'answer'; readonly state: string } & CallbackAnswer)
  | { readonly kind: 'go'; readonly state: string; readonly address: string }
  | { readonly kind: 'done'; readonly state: string };

export const POPUP_CHANNEL = 'concord-sign-in';

/**
 * Opens the window at once: browsers allow it only within the click itself.
 *
 * The answer comes over a BroadcastChannel, because a sign-in page with COOP cuts the link between
 * the two windows; for the same reason `closed` is not asked: it would read true too early.
 */
export function openPopup(): Popup | undefined {
  const target = window.open('about:blank', '_blank', 'popup,width=920,height=760');
  if (target === null) return undefined;
  const channel = new BroadcastChannel(POPUP_CHANNEL);
  let waiting: string | undefined;
  return {
    show(address) {
      if (waiting === undefined) target.location.replace(address);
      else post(channel, { kind: 'go', state: waiting, address });
      waiting = undefined;
    },
    close() {
      if (waiting !== undefined) post(channel, { kind: 'done', state: waiting });
      target.close();
      channel.close();
    },
    onAnswer(listener) {
      const hear = ({ data }: MessageEvent) => {
        const message = readPopupMessage(data);
        if (message?.kind !== 'answer') return;
        const isOurs = listener({ server: message.server, query: message.query });
        if (isOurs) waiting = message.state;
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
  };
}

function post(channel: BroadcastChannel, message: PopupMessage): void {
  channel.postMessage(message);
}

/** Checks what came over the channel: other tabs, older versions and extensions may write there. */
export function readPopupMessage(data: unknown): PopupMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { kind, state, server, query, address } = data as Record<string, unknown>;
  if (typeof state !== 'string') return undefined;
  if (kind === 'done') return { kind, state };
  if (kind === 'answer' && typeof server === 'string' && typeof query === 'string') {
    return { kind, state, server, query };
  }
  if (kind === 'go' && typeof address === 'string' && /^https?:\/\//i.test(address)) {
    return { kind, state, address };
  }
  return undefined;
}
