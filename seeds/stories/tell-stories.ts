import { type App } from '../../server/app-types';
import { tellClearedSeller } from './cleared-seller';
import { tellCustomsCases } from './customs-cases';
import { tellPlatformNotices } from './platform-notices';
import { tellRecordal } from './recordal';
import { tellScreeningHistory } from './screening-history';
import { tellShipment } from './shipment';
import { type StoryClock, Teller } from './teller';

/**
 * Tells the stories of the demo, each once: what people did, step by step on its days, over the API of an application that goes by
 * the given clock.
 */
export async function tellStories(app: App, clock: StoryClock): Promise<void> {
  const teller = new Teller(app, clock);
  const stories = [
    tellScreeningHistory,
    tellRecordal,
    tellClearedSeller,
    tellShipment,
    tellCustomsCases,
    tellPlatformNotices,
  ];
  for (const tell of stories) await tell(teller);
}
