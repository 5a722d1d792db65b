/** Line icons, drawn in the colour of the text beside them; what they mean is said in words. */
interface IconProps {
  className?: string;
}

function Icon({ path, className = 'size-4' }: IconProps & { path: string }) {
  return (
    <svg viewBox="0 0 20 20" className={className} aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

export const ArrowRightIcon = (props: IconProps) => <Icon {...props} path="M3 10h13M11 5l5 5-5 5" />;

export const ArrowLeftIcon = (props: IconProps) => <Icon {...props} path="M17 10H4M9 5l-5 5 5 5" />;

export const MenuIcon = (props: IconProps) => <Icon {...props} path="M1 6.5h18M1 13.5h18" />;

export const CloseIcon = (props: IconProps) => <Icon {...props} path="M4 4l12 12M16 4L4 16" />;

export const ChainIcon = (props: IconProps) => (
  <Icon
    {...props}
    path="M8.5 11.5l3-3M9 6.5l2.2-2.2a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-2.2 2.2a3.2 3.2 0 0 1-4.5-4.5L6.5 9"
  />
);

export const SearchIcon = (props: IconProps) => (
  <Icon {...props} path="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12M13 13l5 5" />
);

export const ShareIcon = (props: IconProps) => (
  <Icon {...props} path="M6 8.5H3.5v9h13v-9H14M10 13V2.5M6.5 6L10 2.5 13.5 6" />
);

export const DownIcon = (props: IconProps) => <Icon {...props} path="M4 7.5l6 6 6-6" />;

export function HalfMoonIcon({ className = 'size-4' }: IconProps) {
  return (
    <svg viewBox="0 0 20 20" className={className} aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </svg>
  );
}
