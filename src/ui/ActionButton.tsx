import type { ReactNode } from 'react';

interface ActionButtonProps {
  onPress: () => void;
  isBusy?: boolean;
  children: ReactNode;
}

/** The one thing to do here. While it is being done it keeps the focus and takes no second press. */
export function ActionButton({ onPress, isBusy = false, children }: ActionButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onPress}
      className="min-h-11 justify-self-start border border-celadon px-5 text-name font-medium text-celadon hover:bg-celadon-pale aria-disabled:border-rule aria-disabled:text-quiet"
    >
      {children}
    </button>
  );
}
