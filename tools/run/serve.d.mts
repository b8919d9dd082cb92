export interface Serving {
  readonly port: number;
  readonly url: string;
  readonly close: () => Promise<void>;
}

export function serve(options: {
  readonly root: string;
  readonly port: number;
  readonly base?: string;
}): Promise<Serving>;
