import { t } from 'sn-translate'

/** Opens the page of an operation in place of the form that holds this one. */
export const OperationLink = ({ sysId }: { readonly sysId: string }) => (
    <a href={`x_mioms_m365_assis_operation.do?sysparm_id=${sysId}`} target="_top">
        {t('Open the operation')}
    </a>
)
