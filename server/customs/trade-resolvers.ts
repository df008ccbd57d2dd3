import { join } from 'node:path';
import { type EventRecorder } from '../events/event-recorder';
import { type Store } from '../store/store';
import { DocumentResolver } from './documents/document.resolver';
import { DocumentService } from './documents/document.service';
import { LocalFolder } from './documents/local-folder';
import { PreConfirmationResolver } from './pre-confirmation.resolver';
import { PreConfirmationService } from './pre-confirmation.service';
import { PreConfirmationWorkflowResolver } from './pre-confirmation-workflow.resolver';
import { ShipmentCheckService } from './shipment-check.service';
import { ShipmentEventsResolver } from './shipment-events.resolver';
import { ShipmentLineResolver } from './shipment-line.resolver';
import { ShipmentResolver } from './shipment.resolver';
import { ShipmentService } from './shipment.service';
import { type LineScreener } from './shipment.types';

/** What shipments and pre-confirmations stand on. */
export interface TradeParts {
  readonly store: Store;
  readonly screener: LineScreener;
  readonly events: EventRecorder;
  readonly permissionsChanged: () => void;
  /** Folder of this installation; documents lie in it under `documents`. */
  readonly dataDir: string;
  readonly now: () => Date;
}

/** The resolvers of shipments and pre-confirmations, put together. */
export function tradeResolvers(parts: TradeParts): readonly object[] {
  const { dataDir, events, now, permissionsChanged, screener, store } = parts;
  const documents = new LocalFolder(join(dataDir, 'documents'));
  return [
    new DocumentResolver(new DocumentService(store, documents, now)),
    new PreConfirmationResolver(),
    new PreConfirmationWorkflowResolver(new PreConfirmationService(store, now)),
    new ShipmentEventsResolver(),
    new ShipmentLineResolver(),
    new ShipmentResolver(
      new ShipmentService(store, events, permissionsChanged, now),
      new ShipmentCheckService(store, screener, events, now),
    ),
  ];
}
