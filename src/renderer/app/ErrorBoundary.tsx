import { Component, type ReactNode } from 'react';

import { BrokenPage } from './BrokenPage.tsx';

/** Catches what goes wrong outside the pages, so that the window is never left blank. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
