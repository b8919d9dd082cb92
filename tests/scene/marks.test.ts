import { describe, expect, it } from 'vitest';
import { capsuleShape } from '../../src/scene/marks/capsule.ts';
import { connectorShape } from '../../src/scene/marks/connector.ts';
import { densityShape } from '../../src/scene/marks/density.ts';
import { groupShape } from '../../src/scene/marks/group.ts';
import { observationShape } from '../../src/scene/marks/observation.ts';
import { ongoingShape } from '../../src/scene/marks/ongoing.ts';
import { periodShape } from '../../src/scene/marks/period.ts';
import { pointShape } from '../../src/scene/marks/point.ts';
import { silenceShape } from '../../src/scene/marks/silence.ts';
import type { Path } from '../../src/scene/path.ts';
import { escapeXml, pathsText, svgText } from '../../src/scene/svgText.ts';

const plain = { event: 0, inferred: false, said: false } as const;
const LANE_PX = 60;

/** Every form of one lane, from left to right: the top table of the visual language. */
function laneOf(lane: number): readonly Path[] {
  const middlePx = 30 + lane * LANE_PX;
  const at = (leftPx: number, widthPx = 18) => ({ ...plain, lane, middlePx, leftPx, rightPx: leftPx + widthPx });
  const period = (leftPx: number, more = {}, widthPx = 18) =>
    periodShape({ kind: 'period', ...at(leftPx, widthPx), ...more });
  const point = (centrePx: number, more = {}) => pointShape({ kind: 'point', ...at(centrePx - 6), centrePx, ...more });
  return [
    ...point(20),
    ...period(60),
    ...period(110, {}, 6),
    ...point(150, { said: true }),
    ...period(190, { said: true }),
    ...period(240, { said: true }, 6),
    ...observationShape({ kind: 'observation', ...at(280, 6), exactDay: true }),
    ...observationShape({ kind: 'observation', ...at(320), exactDay: false }),
    ...point(380, { inferred: true }),
    ...period(420, { inferred: true }),
    ...ongoingShape({ kind: 'ongoing', ...at(480, 60), broken: true }),
    ...groupShape({ kind: 'group', lane, leftPx: 600, rightPx: 660, middlePx }),
  ];
}

const capsule = (leftPx: number, rightPx: number, lane: number) =>
  capsuleShape({
    kind: 'capsule',
    ...plain,
    lane,
    lowerLane: lane + 1,
    leftPx,
    rightPx,
    upperMiddlePx: 30 + lane * LANE_PX,
    boundaryPx: (lane + 1) * LANE_PX,
    lowerMiddlePx: 30 + (lane + 1) * LANE_PX,
  });

describe('marks', () => {
  it('are drawn as the visual language draws them', async () => {
    const paths = [
      ...[0, 1, 2].flatMap(laneOf),
      ...capsule(700, 718, 0),
      ...capsule(740, 758, 1),
      ...capsule(780, 860, 0),
      ...connectorShape({
        kind: 'connector',
        ...plain,
        lane: 0,
        leftPx: 880,
        rightPx: 886,
        centrePx: 883,
        topPx: 30,
        footPx: 150,
      }),
      ...silenceShape({
        kind: 'silence',
        leftPx: 900,
        rightPx: 1100,
        middlePx: 30,
        wordsLeftPx: 950,
        wordsRightPx: 1050,
      }),
      ...densityShape({
        kind: 'density',
        ghost: false,
        lane: 1,
        leftPx: 900,
        columnPx: 2,
        counts: Uint32Array.from([1, 1, 3, 9, 9, 1000, 0, 2]),
        footPx: 115,
        heightPx: 50,
      }),
    ];
    await expect(svgText(1120, 180, pathsText(paths))).toMatchFileSnapshot('marks.svg');
  });

  it('never enlarge a period but for the sliver of a month', () => {
    const [path] = periodShape({ kind: 'period', ...plain, lane: 0, leftPx: 10, rightPx: 100, middlePx: 20 });
    const numbers = (path as Path).d.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.max(...numbers)).toBeLessThanOrEqual(100);
  });

  it('grow a column with the logarithm of its count, and leave none where there is nothing', () => {
    const of = (...counts: number[]) =>
      densityShape({
        kind: 'density',
        ghost: false,
        lane: 0,
        leftPx: 0,
        columnPx: 2,
        counts: Uint32Array.from(counts),
        footPx: 100,
        heightPx: 90,
      });
    expect(of(0, 0)).toEqual([]);
    expect(of(1)[0]?.d).toBe('M0 100v-6H2V100Z');
    expect(of(3)[0]?.d).toBe('M0 100v-12H2V100Z');
    expect(of(1e9)[0]?.d).toBe('M0 100v-90H2V100Z');
  });
});

describe('svgText', () => {
  it('never lets text be markup', () => {
    expect(escapeXml('<script>"&"</script>')).toBe('&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;');
  });
});
