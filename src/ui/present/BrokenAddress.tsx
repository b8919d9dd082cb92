import { Fragment } from 'react';
import styles from './BrokenAddress.module.css';

const SHORT = 14; // letters of a path that stays in one piece

/** An address to be read and typed. It breaks before its path, and within it after a slash, a hyphen, a dot or an &. */
export function BrokenAddress({ address }: { readonly address: string }) {
  const [host = '', ...path] = address.replace(/^https?:\/\//, '').split(/(?=\/)/);
  const pieces = (text: string) =>
    text.split(/(?<=[/.\-&?=])/).map((piece, at) => (
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {piece}
      </Fragment>
    ));
  return (
    <>
      {pieces(host)}
      {path.length > 0 && <wbr />}
      {path.join('').length > SHORT ? pieces(path.join('')) : <span className={styles.piece}>{path.join('')}</span>}
    </>
  );
}
