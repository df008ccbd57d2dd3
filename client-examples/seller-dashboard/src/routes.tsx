import { createBrowserRouter } from 'react-router';
import { NotFoundPage } from './shell/not-found-page';
import { RouteErrorPage } from './shell/route-error-page';
import { Shell } from './shell/shell';
import { LoadingState } from './ui/loading-state';

/** Every page is a file of its own that is loaded when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      element: <Shell />,
      hydrateFallbackElement: <LoadingState />,
      children: [
        {
          errorElement: <RouteErrorPage />,
          children: [
            {
              index: true,
              lazy: async () => ({ Component: (await import('./overview/overview-page')).OverviewPage }),
            },
            {
              path: 'listings',
              lazy: async () => ({ Component: (await import('./listings/listings-page')).ListingsPage }),
            },
            {
              path: 'listings/:id',
              lazy: async () => ({ Component: (await import('./listing/listing-page')).ListingPage }),
            },
            {
              path: 'permissions',
              lazy: async () => ({
                Component: (await import('./permissions/permissions-page')).PermissionsPage,
              }),
            },
            {
              path: 'recordals',
              lazy: async () => ({ Component: (await import('./recordals/recordals-page')).RecordalsPage }),
            },
            {
              path: 'recordals/:id',
              lazy: async () => ({ Component: (await import('./recordals/recordal-page')).RecordalPage }),
            },
            {
              path: 'shipments',
              lazy: async () => ({ Component: (await import('./shipments/shipments-page')).ShipmentsPage }),
            },
            {
              path: 'shipments/:id',
              lazy: async () => ({ Component: (await import('./shipments/shipment-page')).ShipmentPage }),
            },
            {
              path: 'cases',
              lazy: async () => ({ Component: (await import('./cases/cases-page')).CasesPage }),
            },
            {
              path: 'cases/:id',
              lazy: async () => ({ Component: (await import('./cases/case-page')).CasePage }),
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ],
  { basename: '/dashboard' },
);
