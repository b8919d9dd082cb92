import type { Plugin } from 'vite';

/**
 * Tells the bundler that the router's `forwardRef` components do nothing by being made, so that those that are not used
 * (links that prefetch, forms that submit) are left out. The router itself is not changed.
 */
export function pureForwardRef(): Plugin {
  return {
    name: 'passages:pure-forward-ref',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) =>
        code.replace(/= (\w+\.forwardRef\()/g, '= /* @__PURE__ */ $1').replace(/^\w+\.displayName = "\w+";$/gm, ''), // for developers' tools; a name given keeps a part in
    },
  };
}
