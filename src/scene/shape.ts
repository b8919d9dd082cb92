import { assertNever } from '../base/assertNever.ts';
import { capsuleShape } from './marks/capsule.ts';
import { connectorShape } from './marks/connector.ts';
import { observationShape } from './marks/observation.ts';
import { ongoingShape } from './marks/ongoing.ts';
import { periodShape } from './marks/period.ts';
import { pointShape } from './marks/point.ts';
import type { Path } from './path.ts';
import type { Mark } from './types.ts';

/** The paths of any mark. A new kind of mark fails to compile here until it has a shape. */
export function shapeOf(mark: Mark): readonly Path[] {
  switch (mark.kind) {
    case 'point':
      return pointShape(mark);
    case 'period':
      return periodShape(mark);
    case 'observation':
      return observationShape(mark);
    case 'ongoing':
      return ongoingShape(mark);
    case 'capsule':
      return capsuleShape(mark);
    case 'connector':
      return connectorShape(mark);
    default:
      return assertNever(mark);
  }
}
