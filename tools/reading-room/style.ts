/** How the reading room looks: bubbles as in the chat, meanings beside them; prints well. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#16212b;--muted:#5b6b79;--line:#e1e6ea;--page:#fff;--bubble:#d9fdd3;--bad:#fceceb;--accent:#2b5c9e}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf2;--muted:#93a4b1;--line:#2a373f;--page:#131c21;--bubble:#005c4b;--bad:#3a1f1f;--accent:#7fb0ee}}
body{margin:0 auto;max-width:980px;padding:24px 16px 96px;background:var(--page);color:var(--ink);font:15px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei",sans-serif}
h1{margin:0;font-size:24px}h2{margin:48px 0 4px;font-size:19px}h2 small{color:var(--muted);font-weight:400}
h3{margin:20px 0 6px;font-size:13px;color:var(--accent)}
header p,.summary{color:var(--muted);max-width:70ch}
nav{display:flex;flex-wrap:wrap;gap:4px 14px}nav a{color:var(--accent);font-size:13px}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:20px;padding:8px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.bubble{align-self:start;padding:8px 12px;border-radius:10px;background:var(--bubble);white-space:pre-wrap;overflow-wrap:anywhere}
.bad{background:var(--bad);text-decoration:line-through;text-decoration-thickness:1px}
.meaning{color:var(--muted);font-size:13px}.meaning p{margin:2px 0;white-space:pre-wrap}
.name{float:inline-end;margin-inline-start:12px;font-size:12px}
details{margin-top:16px}summary{cursor:pointer;color:var(--accent);font-size:13px}li{margin:4px 0}
[lang=ar]{direction:rtl;text-align:right}
@media (max-width:640px){.row{grid-template-columns:1fr}}
`;
