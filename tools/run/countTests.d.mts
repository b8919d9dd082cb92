export interface TestReport {
  readonly kind: 'vitest' | 'playwright';
  readonly path: string;
}

export function countTests(
  report: TestReport | undefined,
  hasPassed: boolean,
): { readonly passed: number; readonly failed: number };
