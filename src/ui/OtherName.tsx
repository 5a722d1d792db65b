interface OtherNameProps {
  name: { other?: { language: string; text: string } | undefined };
  className?: string;
}

/** The same name as the other language writes it, after the page's own. */
export function OtherName({ name: { other }, className = 'font-normal text-quiet' }: OtherNameProps) {
  if (!other) return null;
  return (
    <>
      {/* Wider than a space, and gone where the line ends there. */}
      <span className="[word-spacing:0.15em]"> </span>
      <span lang={other.language} className={className}>
        {other.text}
      </span>
    </>
  );
}
