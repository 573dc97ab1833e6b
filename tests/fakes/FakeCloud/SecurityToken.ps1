$script:Operations['SecurityToken.GetCallerIdentity'] = {
    param($request, $region)
    New-SdkObject SecurityToken.Model.GetCallerIdentityResponse ([ordered]@{ Account = $script:AccountId; Arn = "arn:aws:iam::$($script:AccountId):user/deployer"; UserId = 'AIDAFAKE' })
}
