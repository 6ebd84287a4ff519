import { htmlRenderer } from '@octavo/html';
import { describeContract } from '../support/describe-contract.ts';

describeContract(htmlRenderer);
