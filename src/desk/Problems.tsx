import { Component, type ReactNode } from 'react';
import { useDeskWords } from './useDeskWords';

interface ProblemsProps {
  children: ReactNode;
}

/** What goes wrong in one view stays there: the draft, the source and the way back by undo are not touched. */
export class Problems extends Component<ProblemsProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return <Failed />;
    return this.props.children;
  }
}

function Failed() {
  const { t } = useDeskWords();
  return (
    <p role="alert" className="max-w-xl border-l-3 border-iron pl-4">
      {t('desk.failed')}
    </p>
  );
}
