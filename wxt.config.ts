import { defineConfig } from 'wxt';

export default defineConfig({
  // Every import is written out: a reader of a file sees where each name comes from.
  imports: false,
  // WXT builds Firefox as MV2 by default, which deletes `optional_host_permissions`.
  manifestVersion: 3,
  vite: () => ({ build: { target: 'es2022' } }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    action: { default_title: '__MSG_actionTitle__' },
    web_accessible_resources: [
      { resources: ['reader.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    content_security_policy: {
      // No upgrade-insecure-requests: the article's pictures mostly live on http: hosts.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'",
    },
    browser_specific_settings: {
      gecko: {
        id: 'qingdu@qingdu.example',
        strict_min_version: '128.0',
        // @ts-expect-error newer than WXT's manifest types
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
});
