import { type Chart, differs } from '../../build/chart.ts';
import { things } from '../../catalog/care.ts';
import { coverage } from '../../write/coverage.ts';
import { device } from '../../write/device.ts';
import { martasFamily } from './family.ts';
import { martasPapers } from './papers.ts';
import { martasTeam } from './team.ts';
import { martasVisits } from './visits.ts';

export function martasCare(chart: Chart): void {
  martasVisits(chart);
  martasPapers(chart);
  martasTeam(chart);
  insuranceOf(chart);
  martasFamily(chart);
  chart.state(
    device,
    {
      what: things.glucoseMeter,
      di: '00812345678901',
      serial: 'GM-55120',
      lot: 'L2231',
      maker: 'Tessel Instruments',
    },
    {
      but: { longterm: { serial: 'GM-55210' } },
      expect: [differs('serialNumber', 'major', 'Glucose meter: two serial numbers.')],
    },
  );
}

function insuranceOf(chart: Chart): void {
  chart.state(
    coverage,
    {
      payor: 'Badger Mutual Health',
      plan: 'Gold 2500',
      memberId: 'BMH-778120-01',
      order: 1,
      start: '2024-01-01',
    },
    {
      but: { regional: { status: 'cancelled' } },
      expect: [differs('status', 'major', 'Badger Mutual: active at three, cancelled at one.')],
    },
  );
  chart.state(
    coverage,
    {
      payor: 'Lakes Dental Plan',
      plan: 'Family',
      memberId: 'LD-4410',
      order: 2,
      start: '2023-01-01',
    },
    {
      but: { longterm: { order: 1 } },
      expect: [differs('order', 'major', 'Lakes Dental: second at three, first at Willow Bend.')],
    },
  );
}
