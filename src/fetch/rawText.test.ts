import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentJson, resourceSpans } from './rawText.ts';

const sent = `{ "resourceType":"Bundle", "link":[{"url":"https://a.example/?x={entry:[]}"}],
  "entry" : [ {"fullUrl":"a\\"]}","resource":{"resourceType":"Observation","id":"1","valueQuantity":{"value":1.00}}},
  {"search":{"mode":"match"} , "resource": {"resourceType":"Patient","id":"2","big":9007199254740993} } ,
  {"resource":{"resourceType":"Observation","id":"1","note":"again"}} ] }`;
const raw = (reference: string) => {
  const span = resourceSpans(sent).get(reference);
  return span === undefined ? undefined : sent.slice(span.start, span.end);
};

describe('resourceSpans', () => {
  it.each([
    ['Observation/1', '"value":1.00'],
    ['Patient/2', '9007199254740993'],
  ])('finds %s as it was sent', (reference, part) => {
    expect(raw(reference)).toContain(part);
    expect(JSON.parse(raw(reference) ?? '').resourceType).toBe(reference.split('/')[0]);
  });

  it('keeps the first of what is sent twice', () => {
    expect(raw('Observation/1')).not.toContain('again');
  });

  it('knows a single resource', () => {
    const single = '{"resourceType":"Patient","id":"7"}';
    expect(resourceSpans(single).get('Patient/7')).toEqual({ start: 0, end: single.length });
  });

  it('finds any resources in any page', () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const resource = fc.record({ id: fc.uuid(), resourceType: fc.constant('Basic'), any: json });
    fc.assert(
      fc.property(fc.array(resource), json, fc.nat(2), (resources, other, indent) => {
        const entry = resources.map((one) => ({ other, resource: one }));
        const text = JSON.stringify({ other, entry, more: other }, undefined, indent);
        const found = [...resourceSpans(text).values()].map(({ start, end }) =>
          JSON.parse(text.slice(start, end)),
        );
        expect(found).toEqual(JSON.parse(JSON.stringify(resources)));
      }),
    );
  });
});

describe('indentJson', () => {
  it('changes nothing but the space between', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(indentJson(text)).toBe(JSON.stringify(value, undefined, 2));
      }),
    );
  });

  it('keeps numbers as they were sent', () => {
    expect(indentJson('{"a":1.00,"b":[1e400]}')).toBe(
      '{\n  "a": 1.00,\n  "b": [\n    1e400\n  ]\n}',
    );
  });
});
