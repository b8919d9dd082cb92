import { useEffect } from 'react';

/**
 * Says that what it stands beside answers: until then base.css keeps the controls of a page that was written in advance out
 * of sight. It stands within the boundary of what loads later, and so is taken over together with it.
 */
export function Awake() {
  useEffect(() => document.querySelector('#root[data-path]')?.removeAttribute('data-path'), []);
  return null;
}
