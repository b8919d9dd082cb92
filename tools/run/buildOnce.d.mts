export function buildOnce(options?: { readonly log?: (line: string) => void; readonly folder?: string }): Promise<void>;
