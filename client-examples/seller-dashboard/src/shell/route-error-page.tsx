import { useRouteError } from 'react-router';
import { ErrorState } from '../ui/error-state';

/** Stands in for a page that broke or could not be loaded; the shell around it stays. */
export function RouteErrorPage() {
  return <ErrorState error={useRouteError()} retry={() => location.reload()} />;
}
