import { Field, InputType, ObjectType } from 'type-graphql';
import { CurrencyCode, Decimal } from './scalars';

@ObjectType({ description: 'An amount of money.', simpleResolvers: true })
export class Money {
  @Field(() => Decimal, { description: 'Amount, two fraction digits.' })
  amount: string;

  @Field(() => CurrencyCode, { description: 'Currency of the amount.' })
  currency: string;
}

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'Amount.' })
  amount: string;

  @Field(() => CurrencyCode, { description: 'Currency of the amount.' })
  currency: string;
}

/** Money of two columns; null if there is no amount. */
export function moneyOf(amount: string | null, currency: string | null): Money | null {
  return amount === null || currency === null ? null : { amount, currency };
}
