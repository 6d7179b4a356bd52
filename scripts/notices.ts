import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is shipped to browsers or run by `npm start`, with its licence: THIRD_PARTY_NOTICES.md. */
interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
}

const root = join(import.meta.dirname, '..');

/** Packages of the lock file that are not only for development, sorted by name. */
function shippedPackages(): readonly Package[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.link)
    .filter(([path]) => existsSync(join(root, path)))
    .map(([path, entry]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      license: entry.license ?? 'see text',
      text: licenseText(join(root, path)),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

function licenseText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[sc]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** One heading a package; a text that several share word for word stands once. */
function notices(packages: readonly Package[], terminology: string): string {
  const byText = new Map<string, Package[]>();
  for (const one of packages) {
    const key = one.text.replace(/\s+/g, ' ');
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const sections = [...byText.values()].map((same) => {
    const names = same.map(({ name, version, license }) => `- ${name} ${version} (${license})`);
    const text = same[0]?.text ?? '';
    return `${names.join('\n')}\n\n${text === '' ? '_No licence file in the package._' : `~~~text\n${text}\n~~~`}`;
  });
  return [
    '# Third-party notices',
    'Made by `npm run notices` from the lock file. It lists what reaches a browser. The sandbox and the tools that build, test and start it are development dependencies: they run on your machine and are not shipped.',
    '## Terminology',
    terminology.replace(/^# .*\n/, '').trim(),
    '## Packages',
    ...sections,
    '',
  ].join('\n\n');
}

const terminology = join(root, 'src/terminology/NOTICES.md');
const text = notices(
  shippedPackages(),
  existsSync(terminology) ? readFileSync(terminology, 'utf8') : '',
);
writeFileSync(join(root, 'THIRD_PARTY_NOTICES.md'), text);
console.info(`THIRD_PARTY_NOTICES.md: ${text.length} characters`);
