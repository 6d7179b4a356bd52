import { Component, type ReactNode } from 'react';
import { RouteError } from './RouteError.tsx';

interface State {
  readonly error: unknown;
}

/** The last net: outside the router, so that even a broken shell says something. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <RouteError error={this.state.error} />;
  }
}
