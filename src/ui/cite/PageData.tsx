import { jsonLdText, type JsonLd } from '../../model/jsonLd.ts';
import { SITE } from '../../model/cite/citeItems.ts';

interface PageDataProps {
  readonly node: JsonLd;
  readonly title: string;
  readonly address: string;
  readonly language: string;
}

/** What a page says to programs: JSON-LD, and the tags that reference managers read. They describe our page. */
export function PageData({ node, title, address, language }: PageDataProps) {
  return (
    <>
      <meta name="citation_title" content={title} />
      <meta name="citation_publisher" content={SITE} />
      <meta name="citation_public_url" content={address} />
      <meta name="citation_language" content={language} />
      <script type="application/ld+json">{jsonLdText(node)}</script>
    </>
  );
}
