import { Injectable } from '@nestjs/common';

/** Whether a general agent's authorizations have all ended. */
type EndRule = (generalAgentId: string) => Promise<boolean>;

/**
 * Lets the feature that keeps letters of authorization close an agent's routes when the last of them is over, without accounts knowing
 * what a letter is. It registers while its module starts.
 */
@Injectable()
export class AgentStanding {
  private rule: EndRule | null = null;

  endsBy(rule: EndRule): void {
    this.rule = rule;
  }

  /** Asked with every request, so it is over at midnight by itself. */
  async hasEnded(generalAgentId: string): Promise<boolean> {
    return this.rule !== null && (await this.rule(generalAgentId));
  }
}
