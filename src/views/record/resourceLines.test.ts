import { expect, it } from 'vitest';
import { differingLines, resourceLines } from './resourceLines.ts';

const north = {
  id: 'a',
  meta: { versionId: '1' },
  status: 'active',
  code: { coding: [{ code: '1' }, { code: '2' }] },
};

it('writes a resource as the JSON it is', () => {
  const text = resourceLines(JSON.stringify(north))
    .map((line) => line.text)
    .join('');
  expect(JSON.parse(text)).toEqual(north);
});

it('keeps text that is not JSON', () => {
  expect(resourceLines('<html>').map(({ text }) => text)).toEqual(['<html>']);
});

it.each<[string, object, readonly string[]]>([
  ['nothing where both say the same', { ...north }, []],
  ['nothing for its own id and version', { ...north, id: 'b', meta: { versionId: '9' } }, []],
  ['a changed value', { ...north, status: 'stopped' }, ['"status": "stopped",']],
  [
    'nothing for the order of a list',
    { ...north, code: { coding: [{ code: '2' }, { code: '1' }] } },
    [],
  ],
  ['what only one has', { ...north, intent: 'order' }, ['"intent": "order"']],
])('marks %s', (_what, south, marked) => {
  const lines = [north, south].map((resource) => resourceLines(JSON.stringify(resource)));
  const [, own] = differingLines(lines);
  expect(lines[1]?.filter((_, at) => own?.has(at)).map(({ text }) => text)).toEqual(marked);
});

it('marks nothing in a resource that stands alone', () => {
  const [own] = differingLines([resourceLines(JSON.stringify(north))]);
  expect(own?.size).toBe(0);
});
