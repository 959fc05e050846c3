import { defineConfig, type UserManifest } from 'wxt';

/**
 * WXT's wrapper around a script starts its plugins, of which there are none, and catches what the script
 * throws only to log it, which it does not in production: the detector has no bytes for that.
 */
const dropSilentWrapper = {
  name: 'drop-silent-wrapper',
  transform(code: string, id: string) {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
    const imported = /^import definition .*$/mu.exec(code);
    return imported && `${imported[0]}\nexport default definition.main();`;
  },
};

export default defineConfig({
  // Every import is written out: a reader of a file sees where each name comes from.
  imports: false,
  // WXT builds Firefox as MV2 by default, which deletes `optional_host_permissions`.
  manifestVersion: 3,
  // A worker in modules, too: it loads the dictionaries that few want only for them.
  vite: () => ({
    build: {
      target: 'es2022',
      rolldownOptions: { optimization: { inlineConst: { mode: 'all' } } },
    },
    worker: { format: 'es' },
    plugins: [dropSilentWrapper],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Nothing of it at install: one site at a time, when the user asks for it.
    optional_host_permissions: ['*://*/*'],
    commands: {
      // The button by key. Its words in the browser's list of keys are the browser's own.
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      'copy-selection': {
        // Alt+Shift+C is Chromium's own, for groups of tabs: it would leave us without any.
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_commandCopySelection__',
      },
    },
    action: { default_title: '__MSG_actionTitle__' },
    web_accessible_resources: [
      {
        resources: ['reader.html', 'copy-frame.html'],
        matches: ['<all_urls>'],
        use_dynamic_url: true,
      },
    ],
    content_security_policy: {
      // No upgrade-insecure-requests: the article's pictures mostly live on http: hosts.
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        'img-src * data: blob:',
        "font-src 'self'",
        // Chromium holds the documents that the reader parses to this, too: their addresses count from there.
        'base-uri http: https: file:',
        "form-action 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
});

const FIREFOX: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'qingdu@qingdu.example',
      strict_min_version: '128.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const CHROMIUM: UserManifest = {
  // The first with `checkVisibility({ visibilityProperty })`.
  minimum_chrome_version: '121',
  // A tab of our own can stand in a private window only so; Firefox needs nothing said.
  incognito: 'split',
};
