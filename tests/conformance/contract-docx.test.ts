import { docxRenderer } from '@octavo/docx';
import { describeContract } from '../support/describe-contract.ts';

describeContract(docxRenderer);
