/** The least of a page's layout that a reader can see: on which side a row stands. */
export const PAGE_STYLE = `
#main { width: 800px; }
.focusable-list-item { display: flex; flex-direction: column; }
.message-in, .x1cy8zhl { align-items: flex-start; }
.message-out, .xuk3077 { align-items: flex-end; }
._3sh5K, ._1-lf9, ._amkb, .x6s0dn4 { align-items: center; }
`;
