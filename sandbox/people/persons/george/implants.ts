import { agrees, type Chart, differs, missing } from '../../build/chart.ts';
import { deeds, things } from '../../catalog/care.ts';
import { problems } from '../../catalog/problems.ts';
import { condition } from '../../write/condition.ts';
import { device } from '../../write/device.ts';
import { procedure } from '../../write/procedure.ts';

export function georgesImplants(chart: Chart): void {
  const pacemaker = chart.state(
    device,
    {
      what: things.pacemaker,
      di: '00700112233445',
      serial: 'PM-880124',
      maker: 'Cordis Lane Medical',
      made: '2017-05-01',
    },
    {
      but: {
        longterm: { status: 'inactive', note: 'Explanted with the generator change of 2024.' },
      },
      expect: [differs('status', 'critical', 'Pacemaker: active here, explanted there.')],
    },
  );
  chart.alert(
    'implant-conflict',
    'critical',
    'devices',
    'The pacemaker is active at Prairie Regional and explanted at Willow Bend.',
    pacemaker,
  );
  chart.state(
    device,
    { what: things.kneeProsthesis, di: '00700998877665', serial: 'KP-7710' },
    {
      on: ['regional'],
      expect: [missing('major', 'The knee prosthesis is known to Prairie Regional alone.')],
    },
  );
  chart.state(
    procedure,
    { what: deeds.pacemakerInsertion, on: '2017-06-20' },
    { expect: [agrees('The pacemaker insertion is the same at both.')] },
  );
  chart.state(
    condition,
    { what: problems.heartBlock, onset: '2017-06-18', recorded: '2017-06-18', by: 'brandt' },
    { expect: [agrees('Heart block: SNOMED CT here, ICD-10-CM there, joined by its words.')] },
  );
}
