export function buildOnce(options?: { readonly log?: (line: string) => void }): Promise<void>;
