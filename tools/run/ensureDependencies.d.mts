export function ensureDependencies(options?: {
  readonly root?: string;
  readonly log?: (line: string) => void;
  readonly install?: (root: string) => Promise<void>;
}): Promise<void>;
