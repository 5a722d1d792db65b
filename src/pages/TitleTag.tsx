interface TitleTagProps {
  title: string;
}

/** The head of a page that isn't there: a title, and no invitation to keep it. */
export function TitleTag({ title }: TitleTagProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
    </>
  );
}
