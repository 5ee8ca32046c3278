/** The sidebar's state and actions for its components. */
import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Sidebar } from '../../app/sidebar/create-sidebar.ts';
import type { SidebarState } from '../../app/sidebar/state.ts';
import type { Analysis } from '../../protocol/views.ts';
import { useApp } from '../shared/app-context.tsx';

const SidebarReact = createContext<Sidebar | null>(null);
export const SidebarProvider = SidebarReact.Provider;

/** @throws when a component stands outside the provider: a slip of ours, never of a user */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarReact);
  if (!sidebar) throw new Error('component outside SidebarProvider');
  return sidebar;
}

export function useSidebarState<T>(select: (state: SidebarState) => T): T {
  return useStore(useSidebar().store, select);
}

/** What a reply is filled from: the same object while none of it changes, whatever else is found out about the chat. */
export function useKnown(): { known: Pick<Analysis, 'blanks' | 'firstName'> | null; tz: string } {
  const { timeZone } = useApp();
  const blanks = useSidebarState((s) => s.analysis?.blanks ?? null);
  const firstName = useSidebarState((s) => s.analysis?.firstName ?? null);
  const tz = useSidebarState((s) => s.analysis?.tz ?? timeZone);
  return useMemo(() => ({ known: blanks && { blanks, firstName }, tz }), [blanks, firstName, tz]);
}
