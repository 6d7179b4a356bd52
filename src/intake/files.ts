/** A file as handed over: its name, for messages, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What files hold, ready for `normalizeRecord`. */
export interface FileContents {
  /** FHIR resources and Bundles, in the order of the files. */
  readonly resources: readonly unknown[];
  /** One sentence a file that could not be read, or in part. */
  readonly problems: readonly string[];
  /** FHIR types of which a Bundle announces a further page that is not among the files. */
  readonly openTypes: readonly string[];
}

/**
 * Reads FHIR JSON and NDJSON, told apart by content, not by name.
 *
 * JSON that is no FHIR resource (a manifest, an index) is named as a problem and left out; one file
 * that cannot be read never hides another. Never throws.
 */
export function readFhirFiles(files: readonly TextFile[]): FileContents {
  const resources: unknown[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const { values, problem } = readFhirFile(file);
    for (const value of values) resources.push(value);
    if (problem !== undefined) problems.push(problem);
  }
  return { resources, problems, openTypes: typesLeftOpen(resources) };
}

function readFhirFile({ name, text }: TextFile): { values: unknown[]; problem?: string } {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') return { values: [], problem: `${name} is empty.` };
  const whole = tryJson(plain);
  if (whole !== undefined) {
    const values = (Array.isArray(whole.value) ? whole.value : [whole.value]).filter(isResource);
    if (values.length > 0) return { values };
    return { values: [], problem: `${name} is JSON but holds no FHIR resource.` };
  }
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  const values = lines.flatMap((line) => {
    const read = tryJson(line);
    return read !== undefined && isResource(read.value) ? [read.value] : [];
  });
  if (values.length === lines.length) return { values };
  if (values.length === 0) return { values, problem: `${name} is neither FHIR JSON nor NDJSON.` };
  const lost = lines.length - values.length;
  return { values, problem: `${lost} of ${lines.length} lines of ${name} are not FHIR JSON.` };
}

function tryJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

interface Resource {
  readonly resourceType: string;
}

function isResource(value: unknown): value is Resource {
  return typeof (value as Resource | null)?.resourceType === 'string';
}

interface Page {
  readonly link?: readonly { readonly relation?: unknown; readonly url?: unknown }[];
  readonly entry?: readonly { readonly resource?: { readonly resourceType?: unknown } }[];
}

/** A `next` link that no file answers: the source has more than what was handed over. */
function typesLeftOpen(resources: readonly unknown[]): readonly string[] {
  const pages = resources.filter(
    (resource): resource is Page & Resource =>
      isResource(resource) &&
      resource.resourceType === 'Bundle' &&
      isArray((resource as Page).link),
  );
  const linksOf = (page: Page, relation: string) =>
    (page.link ?? []).filter((link) => link?.relation === relation).map((link) => String(link.url));
  const held = new Set(pages.flatMap((page) => linksOf(page, 'self')));
  const open = pages.filter((page) => linksOf(page, 'next').some((url) => !held.has(url)));
  const types = open.flatMap(({ entry }) =>
    isArray(entry) ? entry.map((each) => each?.resource?.resourceType) : [],
  );
  return [...new Set(types.filter((type) => typeof type === 'string'))];
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
