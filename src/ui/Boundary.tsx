import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Hears why nothing could be drawn. */
  onTrouble?: (error: unknown) => void;
  /** Stands in its place. */
  instead?: (error: unknown) => ReactNode;
  children: ReactNode;
}

/** Keeps what can't be drawn from taking away what is around it. */
export class Boundary extends Component<BoundaryProps, { trouble?: { error: unknown } }> {
  override state: { trouble?: { error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { trouble: { error } };
  }

  override componentDidCatch(error: unknown) {
    this.props.onTrouble?.(error);
  }

  override render() {
    const { trouble } = this.state;
    return trouble ? this.props.instead?.(trouble.error) : this.props.children;
  }
}
