/** Another process imports the same register. */
export class RegisterBusyError extends Error {
  override readonly name = 'RegisterBusyError';

  constructor(register: string, holder: string, until: string) {
    super(
      `Register "${register}" is being imported by ${holder} (its lease runs until ${until}). Wait for its end; ` +
        'if that process is gone, the next import goes on where it stopped as soon as the lease has run out.',
    );
  }
}

/** Another process took the import over, since this one did not renew its lease in time. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';

  constructor(register: string) {
    super(
      `Another process took over the import of "${register}"; this one has stopped, and nothing is lost.`,
    );
  }
}

/** A full load names so few of the filings that are there that it is more likely broken than right. */
export class TooManyRemovedError extends Error {
  override readonly name = 'TooManyRemovedError';

  constructor(removed: number, of: number) {
    super(
      `This full load would take ${removed} of ${of} filings out of the register, which looks like a file that was cut off. ` +
        'Everything that it names is in; nothing was taken out. Give --allow-removals if it is right.',
    );
  }
}
