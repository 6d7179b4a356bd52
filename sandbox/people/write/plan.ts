import type { CarePlan, Goal } from 'fhir/r4';
import { writer } from '../build/chart.ts';
import type { Term } from '../build/term.ts';
import { tidy } from '../build/tidy.ts';
import { periodOf } from './period.ts';

export interface CarePlanSpec {
  readonly title: string;
  readonly status?: CarePlan['status'] | undefined;
  readonly intent?: CarePlan['intent'] | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly activities?: readonly string[] | undefined;
}

export const carePlan = writer<CarePlanSpec>('carePlans', (spec, desk) => [
  tidy<CarePlan>({
    resourceType: 'CarePlan',
    id: desk.id('CarePlan'),
    text: { status: 'generated', div: narrative(spec.title) },
    status: spec.status ?? 'active',
    intent: spec.intent ?? 'plan',
    category: [
      {
        coding: [
          {
            system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category',
            code: 'assess-plan',
          },
        ],
      },
    ],
    title: spec.title,
    subject: desk.patient,
    period: periodOf(spec, desk),
    activity: spec.activities?.map((description) => ({
      detail: { status: 'in-progress', description },
    })),
  }),
]);

const narrative = (text: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;

export interface GoalSpec {
  readonly what: Term;
  readonly status?: Goal['lifecycleStatus'] | undefined;
  readonly start?: string | undefined;
  readonly due?: string | undefined;
  readonly measure?: Term | undefined;
  readonly below?: readonly [value: number, unit: string] | undefined;
}

export const goal = writer<GoalSpec>('goals', (spec, desk) => [
  tidy<Goal>({
    resourceType: 'Goal',
    id: desk.id('Goal'),
    lifecycleStatus: spec.status ?? 'active',
    description: desk.concept(spec.what, 'other'),
    subject: desk.patient,
    startDate: spec.start,
    target:
      spec.below === undefined && spec.due === undefined
        ? undefined
        : [
            {
              ...(spec.measure === undefined
                ? {}
                : { measure: desk.concept(spec.measure, 'test') }),
              ...(spec.below === undefined
                ? {}
                : { detailRange: { high: desk.quantity(spec.below[0], spec.below[1]) } }),
              ...(spec.due === undefined ? {} : { dueDate: spec.due }),
            },
          ],
  }),
]);
