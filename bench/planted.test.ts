import { expect, it } from 'vitest';
import { holdAgainstAnswers } from './planted.ts';

it('finds every planted disagreement with its verdict and severity', async () => {
  const { findings, falseAlarms } = await holdAgainstAnswers();
  const classes = [...new Set(findings.map(({ answer }) => answer.class))];
  const lines = classes.map((name) => {
    const own = findings.filter(({ answer }) => answer.class === name);
    const found = own.filter(({ isFound }) => isFound).length;
    const false_ = falseAlarms.filter((alarm) => alarm.class === name).length;
    return `${name}: ${found}/${own.length} found, ${false_} false alarms`;
  });
  console.info(lines.join('\n'));
  const lost = findings
    .filter(({ isFound }) => !isFound)
    .map(({ answer, instead }) => {
      const what = answer.alert ?? answer.field ?? 'row';
      const where = answer.where.map(({ source, reference }) => `${source}:${reference}`).join(' ');
      return `${answer.person} ${answer.class} ${what} ${answer.verdict} ${answer.severity} "${answer.says}" (${where}): ${instead}`;
    });
  expect(lost).toEqual([]);
  expect(falseAlarms.map(({ person, says }) => `${person} ${says}`)).toEqual([]);
}, 60_000);
