Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText CloudFormation cloudformation -Paged 'Get-CFNChangeSet', 'Get-CFNChangeSetList', 'Get-CFNStack', 'Get-CFNStackSummary', 'Get-CFNStackEvent', 'Get-CFNStackResourceSummary', 'Get-CFNExport' -Table @'
New-CFNStack | CreateStack | StackId | Medium | !StackName@0^ Capability+[] ClientRequestToken DeploymentConfig_DisableRollback:bool? DisableRollback:bool? DisableValidation:bool? EnableTerminationProtection:bool? DeploymentConfig_Mode RollbackConfiguration_MonitoringTimeInMinute+:int? NotificationARNs[] OnFailure Parameter+:*Parameter[] ResourceType+[] RetainExceptOnCreate:bool? RoleARN RollbackConfiguration_RollbackTrigger+:*RollbackTrigger[] StackPolicyBody StackPolicyURL Tag+:*Tag[] TemplateBody TemplateURL TimeoutInMinutes:int?
Update-CFNStack | UpdateStack | StackId | Medium | !StackName@0^ Capability+[] ClientRequestToken DeploymentConfig_DisableRollback:bool? DisableRollback:bool? DisableValidation:bool? DeploymentConfig_Mode RollbackConfiguration_MonitoringTimeInMinute+:int? NotificationARNs[] Parameter+:*Parameter[] ResourceType+[] RetainExceptOnCreate:bool? RoleARN RollbackConfiguration_RollbackTrigger+:*RollbackTrigger[] StackPolicyBody StackPolicyDuringUpdateBody StackPolicyDuringUpdateURL StackPolicyURL Tag+:*Tag[] TemplateBody TemplateURL UsePreviousTemplate:bool?
New-CFNChangeSet | CreateChangeSet | Id | Medium | !ChangeSetName !StackName@0^ Capability+[] ChangeSetType DeploymentMode Description DeploymentConfig_DisableRollback:bool? DisableValidation:bool? ImportExistingResource+:bool? IncludeNestedStack+:bool? DeploymentConfig_Mode NotificationARNs[] OnStackFailure Parameter+:*Parameter[] ResourcesToImport:*ResourceToImport[] ResourceType+[] RoleARN RollbackConfiguration:*RollbackConfiguration Tag+:*Tag[] TemplateBody TemplateURL UsePreviousTemplate:bool? ClientToken
Get-CFNChangeSet | DescribeChangeSet | * | None | !ChangeSetName@0^ IncludePropertyValue+:bool? StackName@1 NextToken
Get-CFNChangeSetList | ListChangeSets | Summaries | None | !StackName@0^ NextToken
Start-CFNChangeSet | ExecuteChangeSet | - | Medium | !ChangeSetName@0^ ClientRequestToken DisableRollback:bool? RetainExceptOnCreate:bool? StackName@1
Remove-CFNChangeSet | DeleteChangeSet | - | High | !ChangeSetName@0^ StackName@1
Get-CFNStack | DescribeStacks | Stacks | None | StackName@0^ NextToken
Get-CFNStackSummary | ListStacks | StackSummaries | None | StackStatusFilter+[]@0^ NextToken
Get-CFNStackEvent | DescribeStackEvents | StackEvents | None | !StackName@0^ NextToken
Get-CFNStackResource | DescribeStackResource | StackResourceDetail | None | !LogicalResourceId@1 !StackName@0^
Get-CFNStackResourceList | DescribeStackResources | StackResources | None | LogicalResourceId PhysicalResourceId StackName@0^
Get-CFNStackResourceSummary | ListStackResources | StackResourceSummaries | None | !StackName@0^ NextToken
Get-CFNTemplate | GetTemplate | TemplateBody | None | ChangeSetName StackName@0^ TemplateStage
Test-CFNTemplate | ValidateTemplate | * | None | TemplateBody@0^ TemplateURL
Test-CFNStack | TestStack | none | None | !StackName@0^ Status[]
Remove-CFNStack | DeleteStack | - | High | !StackName@0^ ClientRequestToken DeletionMode DeploymentConfig_DisableRollback:bool? DeploymentConfig_Mode RetainResource+[] RoleARN
Stop-CFNUpdateStack | CancelUpdateStack | - | Medium | !StackName@0^ ClientRequestToken
Resume-CFNUpdateRollback | ContinueUpdateRollback | - | Medium | !StackName@0^ ClientRequestToken ResourcesToSkip[] RoleARN
Update-CFNTerminationProtection | UpdateTerminationProtection | StackId | Medium | !StackName@0^ !EnableTerminationProtection:bool?
Set-CFNStackPolicy | SetStackPolicy | - | Medium | !StackName@0^ StackPolicyBody StackPolicyURL
Get-CFNStackPolicy | GetStackPolicy | StackPolicyBody | None | !StackName@0^
Get-CFNExport | ListExports | Exports | None | NextToken
'@) -join "`n"))
