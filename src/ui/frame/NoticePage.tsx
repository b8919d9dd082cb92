import type { ReactNode } from 'react';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import styles from './NoticePage.module.css';

interface NoticePageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** A page that says one thing and what can be done about it. */
export function NoticePage({ title, lead, children }: NoticePageProps) {
  useDocumentTitle(title);
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
