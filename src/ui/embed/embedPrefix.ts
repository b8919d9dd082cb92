/** What the paths of an embed begin with; '' for a path outside of it. */
export const embedPrefix = (pathname: string): '/embed' | '' => (/^\/embed(\/|$)/.test(pathname) ? '/embed' : '');
