import type { Chart, Expectation, Stated } from '../../build/chart.ts';
import type { ServerId } from '../../build/servers.ts';
import { visits } from '../../catalog/care.ts';
import { type EncounterSpec, encounter } from '../../write/visit.ts';
import type { MartasProblems } from './problems.ts';

/** Two visits to the emergency room whose diagnoses were copied differently. */
export function martasEmergencies(chart: Chart, { diabetes, fibrillation }: MartasProblems): void {
  const visit = (start: string, end: string, number: string): EncounterSpec => ({
    kind: visits.emergency,
    class: 'EMER',
    start,
    end,
    number,
    by: 'brandt',
    at: 'Prairie Regional Emergency',
  });
  chart.state(encounter, visit('2024-06-02T10:00', '2024-06-02T15:00', 'V-060224-61'), {
    but: everywhere([fibrillation], { longterm: [fibrillation, diabetes] }),
    expect: [differing('major', 'The visit of June 2024: one diagnosis at three, two at one.')],
  });
  chart.state(encounter, visit('2023-02-11T07:00', '2023-02-11T13:00', 'V-021123-18'), {
    but: everywhere([fibrillation, diabetes], { regional: [diabetes, fibrillation] }),
    expect: [differing('minor', 'The visit of February 2023: two diagnoses in another order.')],
  });
}

const differing = (severity: 'major' | 'minor', says: string): Expectation => ({
  verdict: 'differs',
  severity,
  says,
});

/** The diagnoses of each server: its own entries of the same problems, but for one server. */
function everywhere(
  usual: readonly Stated[],
  but: Partial<Record<ServerId, readonly Stated[]>>,
): Record<ServerId, Partial<EncounterSpec>> {
  const of = (server: ServerId) => ({
    diagnoses: (but[server] ?? usual).flatMap((stated) => stated[server]?.slice(-1) ?? []),
  });
  return {
    university: of('university'),
    regional: of('regional'),
    ambulatory: of('ambulatory'),
    longterm: of('longterm'),
  };
}
