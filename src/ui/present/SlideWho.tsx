import type { Who } from './whoOf.ts';
import styles from './Slide.module.css';

/** Who says so, for the last row: the source by its title, then who speaks in it and through whom. */
export function SlideWho({ title, language, name, voices }: Who) {
  return (
    <div className={styles.who}>
      <p>
        {title !== undefined && (
          <>
            <cite lang={language} dir="auto">
              {title}
            </cite>
            {', '}
          </>
        )}
        <bdi>{name}</bdi>
      </p>
      <p>
        <bdi>{voices}</bdi>
      </p>
    </div>
  );
}
