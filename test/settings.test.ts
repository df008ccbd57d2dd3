import { readSettings, SettingsError } from '../server/settings';

test('nothing set gives defaults that work', () => {
  expect(readSettings({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    production: false,
    allowDemoRegister: true,
  });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: null });
});

test('production refuses the demo register unless it is allowed by name', () => {
  expect(readSettings({ NODE_ENV: 'production' })).toMatchObject({
    production: true,
    allowDemoRegister: false,
  });
  expect(readSettings({ NODE_ENV: 'production', ALLOW_DEMO_REGISTER: '1' }).allowDemoRegister).toBe(true);
});

test('every variable that cannot be used is named', () => {
  expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(SettingsError);
  expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/PORT[^]*LOG_LEVEL/);
});
