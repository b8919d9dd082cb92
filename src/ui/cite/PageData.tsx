import { SITE } from '../../model/cite/citeItems.ts';
import { jsonLdText, type JsonLd } from '../../model/jsonLd.ts';
import { useView } from '../useView.ts';
import { SITE_URL, useAddresses } from './useAddresses.ts';

interface PageDataProps {
  readonly node: JsonLd;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly language: string;
  /** The path of the page's picture under `pictures/`, and what it shows. */
  readonly picture: string;
  readonly pictureAlt: string;
}

const MOST_LETTERS = 300;

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const cut = text.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))} …`;
}

/**
 * What a page says to programs: description and canonical address, Open Graph and Twitter cards, JSON-LD, and the tags
 * that reference managers read. They describe our page. Another list has no pictures.
 */
export function PageData({ node, title, description, address, language, picture, pictureAlt }: PageDataProps) {
  const { data } = useView().view;
  const { file } = useAddresses();
  const text = shortened(description);
  return (
    <>
      <meta name="description" content={text} />
      <link rel="canonical" href={address} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={SITE} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={text} />
      <meta property="og:url" content={address} />
      {data === undefined && (
        <>
          <meta property="og:image" content={file(`pictures/${picture}.png`)} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={pictureAlt} />
          <meta name="twitter:card" content="summary_large_image" />
          {SITE_URL !== '' && (
            <link rel="alternate" type="application/json+oembed" href={file(`oembed/${picture}.json`)} title={title} />
          )}
        </>
      )}
      <meta name="citation_title" content={title} />
      <meta name="citation_publisher" content={SITE} />
      <meta name="citation_public_url" content={address} />
      <meta name="citation_language" content={language} />
      <script type="application/ld+json">{jsonLdText(node)}</script>
    </>
  );
}
