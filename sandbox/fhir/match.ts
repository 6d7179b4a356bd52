import { alternativesOf, partsOf, unsupportedModifier } from './clause.ts';
import { type Column, columnFor, KeyColumn, SpanColumn } from './column.ts';
import { keyOfToken, type Match, type MatchContext, matchKeys } from './keyMatch.ts';
import { FhirError } from './outcome.ts';
import { parametersOf, type SearchParameter } from './parameters.ts';
import { union } from './rows.ts';
import { dateTest, measureTest } from './spans.ts';
import type { Table } from './table.ts';
import { type Measure, rawValues } from './values.ts';

/** Answers one plain condition, such as `code:not=1234-5` or `date=ge2024`. */
export function matchColumn(
  column: Column,
  modifier: string | undefined,
  value: string,
  context: MatchContext,
): Match {
  if (modifier === 'missing') return matchMissing(column, value, context.table);
  const alternatives = alternativesOf(value);
  const { parameter } = column;
  if (parameter.type === 'composite') return matchComposite(parameter, alternatives, context);
  if (column instanceof KeyColumn) return matchKeys(column, modifier, alternatives, context);
  if (modifier !== undefined) throw unsupportedModifier(parameter, modifier);
  if (!(column instanceof SpanColumn)) throw new Error(`No match for ${parameter.type}`);
  if (parameter.type === 'date') {
    const tests = alternatives.map((alternative) => dateTest(alternative, context.now));
    return {
      rows: undefined,
      test: (row) => column.spansAt(row).some((span) => tests.some((test) => test(span))),
    };
  }
  const tests = alternatives.map(measureTest);
  const spans = column as SpanColumn<Measure>;
  return {
    rows: undefined,
    test: (row) => spans.spansAt(row).some((span) => tests.some((test) => test(span))),
  };
}

function matchMissing(column: Column, value: string, table: Table): Match {
  if (value !== 'true' && value !== 'false') {
    throw new FhirError(400, 'invalid', `:missing takes true or false, not ${value}`);
  }
  const wanted = value === 'true';
  if (column.parameter.type !== 'composite') {
    return { rows: undefined, test: (row) => column.isMissing(row) === wanted };
  }
  const parts = column.parameter.components.flatMap((name) => table.column(name) ?? []);
  return { rows: undefined, test: (row) => parts.some((part) => part.isMissing(row)) === wanted };
}

/**
 * A composite holds where one element meets all parts at once: the code and the value of the same
 * component, not of two.
 */
function matchComposite(
  parameter: SearchParameter,
  alternatives: readonly string[],
  context: MatchContext,
): Match {
  const { table } = context;
  const parts = parameter.components.flatMap((name) => parametersOf(table.type).get(name) ?? []);
  const wanted = alternatives.map((alternative) => {
    const values = partsOf(alternative, '$');
    if (values.length === parts.length) return values;
    throw new FhirError(
      400,
      'invalid',
      `${parameter.name} takes ${parts.length} values joined by $`,
    );
  });
  const meets = (element: unknown, values: readonly string[]) =>
    parts.every((part, at) => {
      const column = columnFor(part, table.base);
      column.put(0, element);
      const match = matchColumn(column, undefined, values[at] ?? '', context);
      return match.rows === undefined ? match.test(0) : match.rows.length > 0;
    });
  const codes = table.column(parameter.name.replace(/-value-.*$/, ''));
  const rows =
    codes instanceof KeyColumn
      ? union(wanted.map(([code = '']) => codes.rowsOf(keyOfToken(code))))
      : table.everyRow();
  return {
    rows,
    test: (row) =>
      rawValues(parameter, table.at(row)).some((element) =>
        wanted.some((values) => meets(element, values)),
      ),
  };
}
