/** Sitting: two thighs that come forward from the hips, and the near arm that rests on them. */
import { area, stroke, type Trace } from '../brush.ts';
import { type Arm, type Line, NEAR_ELBOW, NEAR_HEM } from './limbs.ts';

/** The near arm let down: its hand lies on the knee. */
export const NEAR_IN_LAP: Arm = {
  fill: `232,600! ${NEAR_ELBOW} 190,1186 310,1170 430,1152 528,1122! 512,1082 514,1042! 400,1068 270,1086 150,1082! 152,950 150,866! 200,700`,
  ink: [
    [`240,598 ${NEAR_ELBOW} 190,1186 310,1170 430,1152 529,1122`, { start: 'thin' }],
    ['74,1078 150,1084 270,1086 400,1066 515,1041', { start: 'thin' }],
    ['150,866 153,950 146,1076', { start: 'thin' }],
  ],
  cuff: '515,1041 508,1082 529,1122',
  cuffBack: '470,1050 464,1094 484,1136',
  hem: NEAR_HEM,
  spots: '40,820 90,760 0,960 100,850 60,930 20,1080 110,1130 220,1130 330,1120 430,1106',
};

interface Leg {
  readonly fill: Trace;
  readonly ink: readonly Line[];
}

const FAR_LEG: Leg = {
  fill: '470,1130! 600,1092 740,1078 822,1102 852,1180 846,1320 840,1480! 560,1480! 470,1300',
  ink: [
    ['560,1104 640,1086 740,1078 822,1102 852,1180 846,1320 840,1480', { start: 'thin' }],
    ['770,1150 792,1166 800,1200', { width: 11, start: 'thin', end: 'thin' }],
  ],
};

const NEAR_LEG: Leg = {
  fill: '96,1180! 200,1160 380,1136 560,1128 660,1150 696,1226 692,1340 686,1480! 96,1480!',
  ink: [
    ['104,1196 200,1166 380,1138 560,1128 660,1150 696,1226 692,1340 686,1480', { start: 'thin' }],
    ['112,1178 100,1300 96,1480', { start: 'thin' }],
    ['536,1480 542,1400 560,1330', { end: 'thin' }],
    ['600,1192 628,1208 640,1246', { width: 11, start: 'thin', end: 'thin' }],
    ['170,1250 240,1300 340,1322', { width: 11, start: 'thin', end: 'thin' }],
  ],
};

/** Both legs of somebody who sits, as far as they are in sight. */
export function drawLap(trousers: string): string {
  return [FAR_LEG, NEAR_LEG]
    .map(({ fill, ink }) => area(fill, trousers) + ink.map(([trace, ends]) => stroke(trace, ends)).join(''))
    .join('');
}
